/**
 * Pages of a list, as many as are worth it: a list that never ends, ends.
 * @throws Error behind the last of them where the list goes on and must be seen whole
 */
export async function* pagesUpTo<Page>(
  most: number,
  pages: AsyncIterable<Page>,
  more: "fails" | "is left" = "fails",
): AsyncGenerator<Page> {
  let count = 0;
  for await (const page of pages) {
    if (++count > most) {
      if (more === "is left") return;
      throw new Error(`the list has more than ${most} pages`);
    }
    yield page;
  }
}
