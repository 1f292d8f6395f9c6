// The largest page (最大页): more rows are on no page, whatever is configured, for statements are planned for it.
export const LARGEST_PAGE = 1000;
