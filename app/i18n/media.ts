import { words } from './words.ts'

export const media = words({})
