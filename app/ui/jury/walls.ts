import { jurySheet } from '#app/i18n/jury-sheet.ts'

export const WALLS = ['white', 'grey', 'dark'] as const
/** What the works hang on. */
export type Wall = (typeof WALLS)[number]

export const WALL_WORDS: Record<Wall, { nb: string; en: string }> = {
  white: jurySheet.wallWhite,
  grey: jurySheet.wallGrey,
  dark: jurySheet.wallDark,
}

/** What a browser remembers may be anything. */
export const wallOf = (text: string): Wall => WALLS.find((wall) => wall === text) ?? 'white'

export const nextWall = (wall: Wall): Wall => WALLS[(WALLS.indexOf(wall) + 1) % WALLS.length] ?? 'white'
