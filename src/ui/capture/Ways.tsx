import { words } from "#messages/index.ts";
import { AskForOriginal } from "./AskForOriginal.tsx";
import styles from "./Guide.module.css";

/** Each way of capturing, and how well what is said of it is known. */
const ways = [
  ["loopback", "seen"],
  ["interception", "read"],
  ["hosts", "read"],
  ["official", "read"],
  ["container", "seen"],
  ["devtools", "format"],
  ["clipboard", "browser"],
  ["relay", "check"],
  ["chat", "check"],
] as const;

const columns = ["shows", "hides"] as const;

export function Ways() {
  return (
    <>
      <p>{words("guide.intro")}</p>
      <p>{words("guide.original")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words("guide.way")}</th>
            <th scope="col">{words("guide.shows")}</th>
            <th scope="col">{words("guide.hides")}</th>
            <th scope="col">{words("guide.basis")}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(([way, basis]) => (
            <tr key={way}>
              <th scope="row">{words(`guide.${way}-name`)}</th>
              {columns.map((column) => (
                <td key={column} data-column={words(`guide.${column}`)}>
                  {words(`guide.${way}-${column}`)}
                </td>
              ))}
              <td data-column={words("guide.basis")} className={styles.aside}>
                {words(`guide.basis-${basis}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words("guide.identifying")}</p>
      <h3>{words("guide.ask-title")}</h3>
      <AskForOriginal />
    </>
  );
}
