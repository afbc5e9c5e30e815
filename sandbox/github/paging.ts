import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import type { Repository } from "./repository.ts";

/** One page of a list, with the links to the others that clients go by. */
export function page<Item>(
  items: readonly Item[],
  { url, repository }: Call,
  json: (item: Item, repository: Repository) => object,
): Answer {
  const number = (name: string, usual: number) => Number(url.searchParams.get(name) ?? usual);
  const size = Math.min(100, Math.max(1, number("per_page", 30)));
  const at = Math.max(1, number("page", 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const there = new URL(url);
    there.searchParams.set("page", String(to));
    return `<${there.href}>; rel="${relation}"`;
  };
  const links = [
    ...(at > 1 ? [link(at - 1, "prev"), link(1, "first")] : []),
    ...(at < last ? [link(at + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((at - 1) * size, at * size).map((item) => json(item, repository)),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}
