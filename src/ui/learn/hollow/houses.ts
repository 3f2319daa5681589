import { undisguise } from "#engine/index.ts";

/**
 * The list of houses as the made-up printer's program holds it: names with commas between, each byte XOR one key, in base64. The
 * key stands nowhere in this program: a test finds it as a learner does, by trying.
 */
export const housesBlob =
  "VltIUV9UXhZVTVZYW0hUFldTVlZZVU4WXF9IVFJTVlYWS09TVFlfFlJfSFVUFk5SU0lOVl8WXFVCXVZVTF8WTlNeX01fVlY=";

/** The houses, where a key from 0 to 255 gives names: small letters, with commas between. Null where it does not. */
export function housesWith(key: number): readonly string[] | null {
  const found = undisguise(housesBlob, key);
  return found !== null && /^[a-z]+(,[a-z]+)+$/.test(found.text) ? found.entries : null;
}
