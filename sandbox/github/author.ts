/** Who writes on GitHub. */
export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

/** The author of all that a job writes with its own token. */
export const JOB: Author = { login: "github-actions[bot]", type: "Bot" };

/** An account as the API shows it wherever one of its users is named. */
export function userJson({ login, type }: Author) {
  // The same for the same account, another for every other one.
  const id = [...`${type} ${login}`].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1e9, 7);
  return { login, id, node_id: `U_${id}`, type };
}
