import type { CaptureRequest } from "#engine/types.ts";

/** One string of a request that a copy carries. */
export interface SharedString {
  /** `name`: of the source; `fact`: said of the request; `path`: of a field or a part; `field` and `part` as the request has them. */
  readonly of: "name" | "fact" | "path" | "field" | "part";
  /** Part path, field path, or the name of the fact: `host`. */
  readonly path: string;
  readonly text: string;
}

/** The facts that may hold what should not leave. The others are of closed form: a method, a time, a version, a model. */
export const FACTS = ["label", "path", "host", "upstream"] as const;

/**
 * All strings that a copy of a request carries, in one order: the source's name, facts, the paths of fields and of parts, fields,
 * parts. Paths, because a key of JSON may be a file's path or a mail address.
 */
export function stringsOf(request: CaptureRequest, name: string | null): readonly SharedString[] {
  return [
    ...(name === null ? [] : [{ of: "name", path: "name", text: name } as const]),
    ...FACTS.flatMap((fact) => {
      const text = request[fact];
      return text === undefined ? [] : [{ of: "fact", path: fact, text } as const];
    }),
    ...[...request.fields, ...request.parts].map(({ path }) => ({ of: "path", path, text: path }) as const),
    ...request.fields.map(({ path, value }) => ({ of: "field", path, text: value }) as const),
    ...request.parts.map(({ path, text }) => ({ of: "part", path, text }) as const),
  ];
}
