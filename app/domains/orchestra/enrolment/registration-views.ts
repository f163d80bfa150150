import type { Ages } from '../age.ts'

export interface OpenSemester {
  id: string
  name: string
  ageAt: string
  ensembles: { id: string; name: string; ageFrom: number; ageTo: number }[]
}

export interface RegistrationView {
  today: string
  /** At which ages the children's own word counts. */
  ages: Ages
  /** Those that one may sign up for now, the first one first. */
  open: OpenSemester[]
  /** Nothing is open: when it will be; null: nobody has said. */
  opensAt: Date | null
  known: { id: string; firstName: string }[]
  you: {
    name: string
    email: string
    phone: string
    address: string
    postalCode: string
    city: string
    municipalityId: string | null
  }
}
