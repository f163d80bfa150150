export const RELATIONS = ['mother', 'father', 'fosterParent', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

/** Where somebody lives, as it is written on an envelope. */
export interface Home {
  address: string
  postalCode: string
  city: string
  municipalityId: string | null
}

/** What the form says for a municipality outside the alliance; kept as none. */
export const ELSEWHERE = 'other'

export const NO_HOME: Home = { address: '', postalCode: '', city: '', municipalityId: null }

/** What a guardian's link to a child says. */
export interface LinkTerms {
  receivesMail: boolean
  maySign: boolean
  mayPickUp: boolean
}

export const HEALTH_KINDS = ['allergy', 'diet', 'health', 'medicine', 'needs'] as const
export type HealthKind = (typeof HEALTH_KINDS)[number]

/** What the kitchen counts. */
export const KITCHEN_CODES = [
  ...(['gluten', 'nuts', 'peanuts', 'milk', 'egg', 'fish', 'shellfish'] as const),
  ...(['vegetarian', 'vegan', 'halal', 'other'] as const),
] as const
export type KitchenCode = (typeof KITCHEN_CODES)[number]

/** Through which door a child's health was read. */
export const READ_THROUGH = ['binder', 'card', 'own'] as const
export type ReadThrough = (typeof READ_THROUGH)[number]
