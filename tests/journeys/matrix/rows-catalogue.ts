export const CATALOGUE_ROWS = {}
