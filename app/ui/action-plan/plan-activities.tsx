import type { MyActivity } from '#app/domains/action-plan/views.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { StatusTag } from './status-tag.tsx'

/** What one answers for in the action plan. */
export function PlanActivities({ activities }: { activities: readonly MyActivity[] }) {
  const t = useWords()
  return (
    <section className="stack stack--tight" aria-labelledby="handlingsplanen">
      <h2 id="handlingsplanen">{t(words.mine)}</h2>
      <p className="soft">{t(words.mineHelp)}</p>
      <ul className="plain-list stack stack--tight">
        {activities.map(({ id, year, measure, title, quarters, now }) => (
          <li key={id}>
            <strong>{title}</strong> <StatusTag status={now} />
            <br />
            <span className="small soft">
              {[measure, quarters ? `${t(words.quartersAre, { quarters })} ${year}` : String(year)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
