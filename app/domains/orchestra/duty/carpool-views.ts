import type { Way } from './carpool.ts'

export interface RiderView {
  childId: string
  /** The child's name; for the driver and the own guardian. */
  name: string
  askedBy: string
  own: boolean
  accepted: boolean | null
  /** Once the seat is given, for the driver and the guardian who asked; else null. */
  phone: string | null
}

export interface LiftView {
  id: string
  date: string
  way: Way
  driver: string
  demo: boolean
  own: boolean
  place: string
  seats: number
  left: number
  words: string
  /** The driver's telephone, for who was given a seat. */
  phone: string | null
  /** For the driver: everybody who asked. For others: the own children alone. */
  riders: RiderView[]
}

export interface CarpoolView {
  seminar: { id: string; title: { nb: string; en: string }; venue: string; days: string[] }
  lifts: LiftView[]
  /** The own children who play there; empty for others than a guardian. */
  children: { childId: string; name: string }[]
  hasPhone: boolean
  can: { share: boolean }
}
