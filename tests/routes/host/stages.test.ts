/** No form takes a hosting over a stage: every pair of stages is asked for, with all that any stage needs in place. */
import { expect, it } from 'vitest'
import { HOSTING_STAGES, type HostingStage, hasReached, STAGES } from '#app/domains/hosting/hosting.ts'
import { action } from '#app/routes/host/hosting-case.tsx'
import { hostingGround, NOW } from '#tests/domains/hosting/ground.ts'
import { ask } from '#tests/http/asked.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { signedIn } from '#tests/support/seeded-round.ts'

const WAY = STAGES as readonly HostingStage[]
const isEnd = (stage: HostingStage) => stage === 'declined' || stage === 'withdrawn'
/** One that has fallen away did so here. */
const FELL_FROM = 'politics'

/** What the way allows: one step on, one step back, out of it before it hosts, and in again where it was. */
function isAllowed(from: HostingStage, to: HostingStage): boolean {
  if (isEnd(from)) return to === FELL_FROM
  if (isEnd(to)) return !hasReached({ stage: from }, 'hosting')
  return Math.abs(WAY.indexOf(to) - WAY.indexOf(from)) === 1
}

async function ready(who: 'office' | 'coordinator-ovre-eiker' | 'contact-ovre-eiker') {
  const { db, hostings, people, choose, adopt, sign } = await hostingGround(sqlite)
  const id = hostings.now
  await choose(id, 'ovre-eiker')
  await adopt(id, 'ovre-eiker')
  await sign(id)
  const house = testHouse(db)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SESSION_SECRET: house.settings.sessionSecret,
    PUBLIC_URL: house.settings.publicUrl,
  }
  const cookie = await signedIn(db, env, people[who], new Date(NOW))
  /** Puts it at a stage, and gives what became of the form. */
  const move = async (from: HostingStage, to: HostingStage, version = '1') => {
    await db.stageMove.deleteMany({ where: { hostingId: id } })
    await db.stageMove.create({
      data: { hostingId: id, fromStage: isEnd(from) ? FELL_FROM : null, toStage: from, at: new Date(NOW) },
    })
    await db.hosting.update({ where: { id }, data: { stage: from, version: 1, evaluation: 'Det gikk bra.' } })
    const form = { intent: 'move', to, reason: 'Fordi', version }
    const { status } = await ask(action as never, {
      ...{ house, cookie, form, now: new Date(NOW), path: `/vertskap/v/${id}`, params: { id } },
    })
    const { stage, version: after } = await db.hosting.findUniqueOrThrow({ where: { id } })
    return { status, stage, version: after, moves: await db.stageMove.count({ where: { hostingId: id } }) }
  }
  return { move }
}

const PAIRS = HOSTING_STAGES.flatMap((from) => HOSTING_STAGES.map((to) => [from, to] as const))

it('the secretariat: one step, and no other', { timeout: 120_000 }, async () => {
  const { move } = await ready('office')
  const wrong: string[] = []
  let done = 0
  for (const [from, to] of PAIRS) {
    const { status, stage, version, moves } = await move(from, to)
    const isMoved = status === 303 && stage === to && version === 2 && moves === 2
    const isRefused = (status === 409 || status === 422) && stage === from && version === 1 && moves === 1
    if (isAllowed(from, to) ? !isMoved : !isRefused) wrong.push(`${from} → ${to}: ${status}, ${stage}`)
    if (isMoved) done++
  }
  expect(wrong).toEqual([])
  // Eight steps on and eight back, two ends from each of six stages, and in again from both.
  expect(done).toBe(8 + 8 + 2 * 6 + 2)
})

it.each(['coordinator-ovre-eiker', 'contact-ovre-eiker'] as const)(
  '%s moves nothing',
  { timeout: 120_000 },
  async (who) => {
    const { move } = await ready(who)
    const wrong: string[] = []
    for (const [from, to] of PAIRS) {
      const { status, stage, version, moves } = await move(from, to)
      if (status !== 403 || stage !== from || version !== 1 || moves !== 1) wrong.push(`${from} → ${to}: ${status}`)
    }
    expect(wrong).toEqual([])
  },
)

it('a form that is older than the last move is refused', async () => {
  const { move } = await ready('office')
  expect(await move('search', 'interest', '0')).toMatchObject({ status: 422, stage: 'search' })
  expect(await move('search', 'interest', '7')).toMatchObject({ status: 409, stage: 'search' })
  expect(await move('search', 'interest', 'x')).toMatchObject({ status: 422, stage: 'search' })
})
