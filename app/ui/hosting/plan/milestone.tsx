import type { MilestoneView } from '#app/domains/hosting/plan/views.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DueTag } from './due-tag.tsx'
import { planLink } from './links.ts'
import { MilestoneForms } from './milestone-form.tsx'
import { sayClash } from './say-clash.ts'
import { type InPlan, TaskList } from './task-list.tsx'

/** "12 måneder før åpningen" */
export function useMonths() {
  const t = useWords()
  return (months: number) =>
    months < 0 ? t(words.monthsAfter, { count: -months }) : t(words.monthsBefore, { count: months })
}

/** A milestone with its tasks. What is done, and what is far ahead, is folded away. */
export function Milestone({ milestone, unfolded, ...of }: InPlan & { milestone: MilestoneView; unfolded: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const months = useMonths()
  const { id, due, state, sum, doneOn, doneBy, note, clashes, clearDay, version, tasks } = milestone
  const [title, evidence] =
    locale === 'nb' ? [milestone.titleNb, milestone.evidence] : [milestone.titleEn, milestone.evidenceEn]
  const { can, today } = of.plan
  const day = (date: string) => sayFullDate(date, locale)
  const changing = can.work && of.opened.milestone === id
  return (
    <details className="milestone" id={`milepael-${id}`} open={unfolded || changing} data-state={state}>
      <summary>
        <span className="milestone__head">
          <h3 className="milestone__title">{title}</h3> <DueTag state={state} reached />
          {sum.of > 0 && <span className="small soft">{t(words.sum, sum)}</span>}
        </span>
        <span className="small soft milestone__when">
          {[
            months(milestone.monthsBefore),
            due && t(doneOn ? words.wasDue : words.due, { day: day(due) }),
            !doneOn && milestone.dueOn && t(words.ownDay),
            t(words[milestone.side]),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <div className="milestone__body stack stack--tight">
        {doneOn && <p className="small">{t(words.reachedOn, { day: day(doneOn), by: doneBy })}</p>}
        {note && <p className="small task__text">{note}</p>}
        {evidence && !doneOn && <p className="small soft">{t(words.shownBy, { what: evidence })}</p>}
        {clashes.map((clash) => (
          <p key={clash.kind} className="small task__clash">
            {sayClash(clash, 'deadline', locale)}
          </p>
        ))}
        {can.work && clearDay && clearDay >= today && (
          <form method="post">
            <input type="hidden" name="intent" value="date" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <Button variant="secondary" small name="dueOn" value={clearDay}>
              {t(words.useClear, { day: day(clearDay) })}
            </Button>
          </form>
        )}
        {changing && (
          <MilestoneForms {...{ milestone, today }} reply={of.reply} closeHref={planLink(of.path, { unfold: id })} />
        )}
        <TaskList {...of} tasks={tasks} of={milestone} />
        {can.work && !changing && (
          <p className="small">
            <a href={planLink(of.path, { milestone: id })}>
              {t(words.reachOrDate)}
              <span className="only-heard">: {title}</span>
            </a>
          </p>
        )}
      </div>
    </details>
  )
}
