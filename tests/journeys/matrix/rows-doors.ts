export const DOORS_ROWS = {}
