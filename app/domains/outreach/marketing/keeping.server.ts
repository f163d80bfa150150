/** Who answers for what in the marketing plan, for the clock that deletes it. The term is the desk's. */
export { marketingOwners } from './keeping.store.server.ts'
