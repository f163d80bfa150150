import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import type { Hosting } from '../hosting.ts'
import { mayReadHosting, mayWorkOnHosting, standingBy, standingIn } from '../policy.ts'
import type { Task } from './plan.ts'

type Whose = Pick<Hosting, 'year' | 'parts'>

/** Whoever has a part in a hosting reads its plan. */
export const mayReadPlan = (actor: Actor | null, hosting: Whose): boolean => mayReadHosting(actor, hosting)

/** The secretariat and the coordinator make the plan, add to it, and say what is done. */
export const mayWorkOnPlan = (actor: Actor | null, hosting: Whose): boolean => mayWorkOnHosting(actor, hosting)

/**
 * Whoever works on the plan marks every task. Somebody of the project group who has no role marks the own tasks as long as
 * one is in the group; so does a contact who was made responsible.
 */
export const mayMarkTask = (
  actor: Actor | null,
  hosting: Whose,
  task: Pick<Task, 'responsibleId'>,
  inGroup: boolean,
): boolean =>
  mayWorkOnPlan(actor, hosting) ||
  (actor !== null && task.responsibleId === actor.personId && (inGroup || standingIn(actor, hosting) !== null))

/**
 * Whoever has a part in a hosting sees the own tasks of it together with those of other hostings; so does somebody of the
 * project group as long as one is in it.
 */
export const maySeeOwnTasks = ({ grants }: Pick<Actor, 'grants'>, hosting: Whose, inGroup: boolean): boolean =>
  standingBy(grants, hosting) !== null || inGroup

/** Only the secretariat reads and edits the template of the milestones. */
export const mayEditTemplate = (actor: Actor | null): boolean => isSecretariat(actor)
