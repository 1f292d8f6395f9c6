// Follows a connection (分页): asks for the page after the last cursor until there is none.
interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function* follow<Page extends Connection>(
  pageAfter: (cursor: string | null) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | null = null;
  while (true) {
    const page = await pageAfter(cursor);
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    cursor = page.pageInfo.endCursor;
  }
}
