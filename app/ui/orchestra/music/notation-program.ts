/** The program that reads a notation while it is typed. */
export const NOTATION_PROGRAM = 'app/ui/orchestra/music/notation.island.ts'
