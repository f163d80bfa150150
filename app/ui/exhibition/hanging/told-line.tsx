import { isFloor } from '#app/domains/exhibition/hanging/moving.ts'
import type { PlanWall, PlanWork } from '#app/domains/exhibition/hanging/views.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { sayWork } from './say-work.ts'
import type { Told } from './use-hanging.ts'

/** Where what is held is now, or why something could not be. */
export function ToldLine({
  told,
  works,
  walls,
}: {
  told: Told
  works: readonly PlanWork[]
  walls: readonly Pick<PlanWall, 'id' | 'name'>[]
}) {
  const t = useWords()
  switch (told.kind) {
    case 'none':
      return null
    case 'putBack':
      return <>{t(words.putBack)}</>
    case 'refused':
      return <>{told.text}</>
    case 'lifted':
    case 'moved': {
      const work = works.find(({ participantId }) => participantId === told.id)
      const { where, x, y } = told.spot
      const floor = isFloor(where)
      const left = Math.round((floor ? x : x - (work?.widthMm ?? 0) / 2) / 10)
      const wall = walls.find(({ id }) => where === `wall:${id}`)?.name ?? ''
      const facts = { what: work ? sayWork(work) : '', wall, left, middle: Math.round(y / 10) }
      return <>{t(floor ? words.liftedFloor : words.lifted, facts)}</>
    }
  }
}
