import type { TemplateView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan } from '#app/i18n/hosting-plan.ts'
import { hostingTemplate as words } from '#app/i18n/hosting-template.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { useMonths } from './milestone.tsx'

/** A milestone of the template as it stands, with what can be done to it. */
export function TemplateRow({
  milestone,
  changeHref,
}: {
  milestone: TemplateView['milestones'][number]
  changeHref: string
}) {
  const t = useWords()
  const locale = useLocale()
  const months = useMonths()
  const { id, side, monthsBefore, tasks, up, down } = milestone
  const said = (of: { titleNb: string; titleEn: string }) => (locale === 'nb' ? of.titleNb : of.titleEn || of.titleNb)
  const title = said(milestone)
  const evidence = locale === 'nb' ? milestone.evidence : milestone.evidenceEn || milestone.evidence
  return (
    <section
      className="milestone milestone--template stack stack--tight"
      id={`milepael-${id}`}
      aria-labelledby={`tittel-${id}`}
    >
      <h2 className="milestone__title" id={`tittel-${id}`}>
        {title}
      </h2>
      <p className="small soft">
        {[months(monthsBefore), t(hostingPlan[side]), t(words.tasksCount, { count: tasks.length })].join(' · ')}
      </p>
      {evidence && <p className="small soft">{t(hostingPlan.shownBy, { what: evidence })}</p>}
      {tasks.length > 0 && (
        <ol className="small">
          {tasks.map((task) => (
            <li key={task.id}>
              {said(task)} <span className="soft">({t(hostingPlan[task.side])})</span>
            </li>
          ))}
        </ol>
      )}
      <div className="cluster">
        <a href={changeHref}>
          {t(hostingPlan.change)}
          <span className="only-heard"> {title}</span>
        </a>
        {(up || down) && (
          <form method="post" className="cluster">
            <input type="hidden" name="intent" value="order" />
            <input type="hidden" name="id" value={id} />
            {up && (
              <Button variant="quiet" small name="way" value="up" aria-label={t(words.upWhat, { what: title })}>
                {t(words.up)}
              </Button>
            )}
            {down && (
              <Button variant="quiet" small name="way" value="down" aria-label={t(words.downWhat, { what: title })}>
                {t(words.down)}
              </Button>
            )}
          </form>
        )}
        <form method="post">
          <input type="hidden" name="intent" value="retire" />
          <input type="hidden" name="id" value={id} />
          <Button variant="quiet" small name="retired" value="yes">
            {t(words.retire)}
            <span className="only-heard">: {title}</span>
          </Button>
        </form>
      </div>
    </section>
  )
}
