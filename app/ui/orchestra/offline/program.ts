/** Where the program of the pages that work without network has its source. */
export const FIELD_PROGRAM = 'app/ui/orchestra/offline/field.island.tsx'
/** The place that it fills, and what it is told there. */
export const FIELD_PLACE = 'orkester-program'
