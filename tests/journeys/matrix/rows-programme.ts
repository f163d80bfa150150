export const PROGRAMME_ROWS = {}
