/** A shift that a person has or had, as «Mine data» gives it out. */
import type { Shift, Turn } from './shift.ts'

export type OwnShift = Pick<Shift, 'kind' | 'date' | 'begins' | 'ends'> & Pick<Turn, 'name' | 'takenAt' | 'came'>
