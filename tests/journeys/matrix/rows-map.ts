export const MAP_ROWS = {}
