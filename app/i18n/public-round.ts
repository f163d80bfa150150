import { words } from './words.ts'

export const publicRound = words({})
