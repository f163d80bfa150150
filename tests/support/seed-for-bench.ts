/** What `npm run bench -- jury` measures: a database with two large years, and people who are signed in to it. */
import { readSettings } from '#app/platform/config/settings.server.ts'
import { contextOf, openHouse } from '#app/platform/context.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { LARGE_NOW } from './large-round.ts'
import { setLargeStage } from './large-stage.ts'
import { signedIn } from './seeded-round.ts'

export interface Seeded {
  /** Headers of requests: juror2013, juror2014, office2013, office2014. */
  cookies: Record<string, string>
  /** Of 2014, in the order of their numbers. */
  applicationIds: string[]
  /** The second round of 2014. */
  nextRoundId: string
  close(): Promise<void>
}

/** Seeds the database that the settings name, unless it was seeded before, and signs people in. */
export async function connectSeeded(
  env: NodeJS.ProcessEnv,
  { isNew, applications }: { isNew: boolean; applications: number },
): Promise<Seeded> {
  const settings = readSettings(env)
  if (isNew) await migrate(settings.databaseUrl)
  const house = await openHouse(settings)
  const { db } = house
  if (isNew) await setLargeStage(db, (personId) => contextOf(house, LARGE_NOW, personId), applications)
  const cookies: Record<string, string> = {}
  for (const year of [2013, 2014]) {
    const idOf = async (email: string) => (await db.person.findUniqueOrThrow({ where: { email } })).id
    cookies[`juror${year}`] = await signedIn(db, env, await idOf(`jury-${year}-1@example.com`))
    cookies[`office${year}`] = await signedIn(db, env, await idOf(`kontor-${year}@example.com`))
  }
  const edition = { year: 2014 }
  const rows = await db.application.findMany({ where: { edition }, select: { id: true }, orderBy: { number: 'asc' } })
  const next = await db.juryRound.findFirstOrThrow({ where: { call: { edition }, number: 2 } })
  return {
    cookies,
    applicationIds: rows.map(({ id }) => id),
    nextRoundId: next.id,
    close: () => db.$disconnect(),
  }
}
