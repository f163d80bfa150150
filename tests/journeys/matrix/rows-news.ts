export const NEWS_ROWS = {}
