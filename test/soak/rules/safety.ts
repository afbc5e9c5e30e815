import { deletedBy, pairText, type Run, writesOf } from "../record.ts";
import { textOf } from "../said.ts";
import { heldBy, namesInVault } from "../state.ts";

/** Nothing is deleted that was not allowed to be. */
export function deletions(run: Run): string[] {
  const { inputs, seed } = run.world;
  const gone = writesOf(run).flatMap((write) => deletedBy(write).map((name) => ({ write, name })));
  const names = gone.map(({ write, name }) => `${name} in ${write.pair.provider}`);
  if (gone.length > 0 && inputs.allowDelete !== "true")
    return [`deleted with allowDelete off: ${names.join(", ")}`];
  // Where no answer came, nobody can count.
  const unanswered =
    gone.some(({ write: { status } }) => status !== 200) && /deletions?.*not known/i.test(textOf(run.said));
  const alarm = run.said.exitCode !== 0 && /ALARM|unexpected/i.test(run.said.annotations.error.join("\n"));
  const most = Number(inputs.maxDeletes);
  // Keyway itself deletes what it has just written when the value is empty.
  const kept = gone.filter(({ write: { found, pair }, name }) => {
    const value = found.vault[pair.keyway]?.[name]?.value;
    return namesInVault(found, pair.keyway).has(name) && value !== "";
  });
  return [
    ...(gone.length > most && !alarm && !unanswered
      ? [`${gone.length} deleted, at most ${most} allowed, and no alarm: ${names.join(", ")}`]
      : []),
    ...(seed.outages?.vaultLookups === true
      ? []
      : kept.map(
          ({ name, write }) => `${name} deleted in ${pairText(write.pair)}, and the vault still has it`,
        )),
  ];
}

/** Every sensitive variable that became readable is told, by number; none is told that did not. */
export function lowering(run: Run): string[] {
  const lowered = writesOf(run).flatMap(({ found, left }) =>
    found.rows
      .filter(({ type, key, target }) => {
        const now = left.rows.find(
          (row) => row.key === key && row.target.some((one) => target.includes(one)),
        );
        return type === "sensitive" && now !== undefined && now.type !== "sensitive";
      })
      .map(({ key }) => key),
  );
  // A report says it once for each environment; the summary and the annotation say the same.
  const sentences = [...new Set(textOf(run.said).replaceAll("`", "").split(/[.\n]/))].filter(
    (text) => /sensitive/i.test(text) && /readable/i.test(text),
  );
  if (lowered.length > 0) {
    const numbers = sentences.map((text) => Number(/\b(\d+) (?:Vercel )?variables?\b/.exec(text)?.[1] ?? 0));
    const told = numbers.reduce((sum, one) => sum + one, 0);
    return told >= lowered.length
      ? []
      : [`${lowered.join(", ")} became readable, and it is not told that ${lowered.length} did`];
  }
  const claimed = sentences.find((text) => /(readable now|now readable|became readable)/i.test(text));
  return claimed === undefined ? [] : [`none became readable, and it is said: ${claimed.trim()}`];
}

/** A run that does not name production leaves its values alone. */
export function production(run: Run): string[] {
  const { pairs, inputs } = run.world;
  if (inputs.allowSharedNames === "true" || pairs.some(({ provider }) => provider === "production"))
    return [];
  return writesOf(run).flatMap(({ pair, found, left }) => {
    const before = heldBy(found, "production");
    const now = heldBy(left, "production");
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (name) => before.get(name)?.value !== now.get(name)?.value,
    );
    return changed.map(
      (name) =>
        `writing ${pairText(pair)} changed ${name} in production from ${before.get(name)?.value} to ${now.get(name)?.value}; the run is ${run.said.outputs.result}`,
    );
  });
}

/** The token stands in the line that masks it and in the header that presents it, and nowhere else. */
export function token({ world, said, asked }: Run): string[] {
  const { token: secret } = world;
  const places = {
    log: said.log.replace(`::add-mask::${secret}`, ""),
    summary: said.summary,
    outputs: JSON.stringify(said.outputs),
    report: said.rawReport,
    requests: asked.map(({ url, body }) => url + body).join("\n"),
  };
  const told = Object.entries(places).filter(([, text]) => text.includes(secret));
  return [
    ...told.map(([place]) => `the token stands in the ${place}`),
    ...(asked.every(({ authorization }) => authorization === `Bearer ${secret}`)
      ? []
      : ["a request does not present the token as it should"]),
  ];
}
