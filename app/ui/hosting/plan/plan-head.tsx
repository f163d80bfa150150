import { sayMove } from '#app/domains/hosting/plan/say-move.ts'
import type { PlanView } from '#app/domains/hosting/plan/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { sayDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sayClash } from './say-clash.ts'

/** When the opening is, how far the plan has come, and what has changed since those who work with it were told. */
export function PlanHead({ plan }: { plan: PlanView }) {
  const t = useWords()
  const locale = useLocale()
  const { opening, daysLeft, today, sums, moved, openingClashes, decisions, passed, lacking, can } = plan
  const said = opening && (opening.slice(0, 4) === today.slice(0, 4) ? sayDate : sayFullDate)(opening, locale)
  const overdue = sums.milestones.overdue + sums.tasks.overdue
  return (
    <>
      {plan.still && <p className="small soft">{t(words.demoDay, { day: sayFullDate(today, locale) })}</p>}
      {moved && (
        <Notice tone="warning" title={sayMove(moved.move, locale)}>
          {can.work && (
            <form method="post">
              <input type="hidden" name="intent" value="settle" />
              <input type="hidden" name="opening" value={opening ?? ''} />
              <Button variant="secondary" small>
                {moved.whom === 0 ? t(words.settleAlone) : t(words.settle, { count: moved.whom })}
              </Button>
            </form>
          )}
        </Notice>
      )}
      {opening === null && plan.milestones.length > 0 && (
        <Notice tone="warning">
          <p>
            {t(words.noOpening)} <a href={addressIn(locale, 'hostingCase', { id: plan.id })}>{t(words.setOpening)}</a>
          </p>
        </Notice>
      )}
      {openingClashes.map((clash) => (
        <Notice key={clash.kind} tone="warning">
          <p>{sayClash(clash, 'opening', locale)}</p>
        </Notice>
      ))}
      {decisions.flatMap((decision) =>
        decision.clashes.map((clash) => (
          <Notice key={decision.body + decision.meetingOn + clash.kind} tone="warning">
            <p>{sayClash(clash, decision, locale)}</p>
          </Notice>
        )),
      )}
      <p>
        {said && (
          <>
            {t(daysLeft !== null && daysLeft < 0 ? words.openedOn : words.opensOn, { day: said })}{' '}
            {daysLeft !== null && daysLeft > 0 && `${t(words.opensIn, { count: daysLeft })} `}
            {daysLeft === 0 && `${t(words.opensToday)} `}
          </>
        )}
        <span className="strong">
          {[
            sums.milestones.of > 0 && t(words.milestonesSum, sums.milestones),
            sums.tasks.of > 0 && t(words.tasksSum, sums.tasks),
            overdue > 0 && t(words.overdueSum, { count: overdue }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        {sums.milestones.of + sums.tasks.of > 0 && '.'}
      </p>
      {can.work && passed > 0 && (
        <Notice>
          <p>{t(words.passed, { count: passed })}</p>
          <form method="post">
            <input type="hidden" name="intent" value="passed" />
            <Button variant="secondary" small name="count" value={passed}>
              {t(words.closePassed, { count: passed })}
            </Button>
          </form>
        </Notice>
      )}
      {can.work && lacking > 0 && plan.milestones.length > 0 && (
        <form method="post">
          <input type="hidden" name="intent" value="make" />
          <Button variant="secondary" small>
            {t(words.takeNew, { count: lacking })}
          </Button>
        </form>
      )}
    </>
  )
}
