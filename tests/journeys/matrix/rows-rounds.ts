export const ROUNDS_ROWS = {}
