import type { PlanView } from '#app/domains/orchestra/plan/views.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TimeField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  view: PlanView
  reply: Reply | undefined
}

/** Days that are laid in one go, and a day that is emptied. */
export function TemplateForms({ view, reply }: Props) {
  const t = useWords()
  const { day, sessions } = view
  if (!day) return null
  const form = formOf(reply, { begins: '10:00', ends: '12:00' }, 'rotation')
  return (
    <Disclosure summary={t(words.templates)} open={sessions.length === 0 || form.reply !== undefined}>
      <div className="stack stack--loose">
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="dayId" value={day.id} />
          <h3>{t(words.usual)}</h3>
          <p className="measure">{t(words.usualHelp)}</p>
          <div>
            <Button variant={sessions.length === 0 ? 'primary' : 'secondary'} name="intent" value="usual">
              {t(words.layUsual)}
            </Button>
          </div>
        </form>
        <form method="post" className="stack stack--tight" noValidate>
          <input type="hidden" name="dayId" value={day.id} />
          <h3>{t(words.rotation)}</h3>
          <p className="measure">{t(words.rotationHelp)}</p>
          <div className="cluster cluster--foot">
            <TimeField label={t(words.begins)} step={300} {...form.field('begins')} id="runde-begins" />
            <TimeField label={t(words.ends)} step={300} {...form.field('ends')} id="runde-ends" />
            <Button variant="secondary" name="intent" value="rotation">
              {t(words.layRotation)}
            </Button>
          </div>
        </form>
        {sessions.length > 0 && (
          <form method="post" className="stack stack--tight">
            <input type="hidden" name="dayId" value={day.id} />
            <p className="measure">{t(words.clearHelp)}</p>
            <div>
              <Button variant="quiet" name="intent" value="clear">
                {t(words.clear)}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Disclosure>
  )
}

/** Showing the plan to families, or hiding it again. */
export function ShowForm({ view }: { view: PlanView }) {
  const t = useWords()
  const locale = useLocale()
  const { planShownAt, publishedAt } = view.seminar
  const stops = view.problems.filter(({ severity }) => severity === 'stops').length
  if (planShownAt)
    return (
      <form method="post" className="cluster cluster--baseline">
        <span>{t(words.isShown, { when: sayInstant(planShownAt, locale) })}</span>
        <Button variant="quiet" small name="intent" value="hide">
          {t(words.hide)}
        </Button>
      </form>
    )
  return (
    <form method="post" className="panel stack" id="vis">
      <p className="measure">{t(publishedAt ? words.showHelp : words.notPublished)}</p>
      {stops > 0 && (
        <p>
          <a href="#a-rette">{t(words.hasStops, { count: stops })}</a>
        </p>
      )}
      <div>
        <Button name="intent" value="show" disabled={publishedAt === null}>
          {t(words.show)}
        </Button>
      </div>
    </form>
  )
}

/** The days of the seminar as ways between them. */
export function DayTabs({ view, href }: { view: PlanView; href: (date: string) => string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <nav aria-label={t(words.days)} className="plan-days">
      <ul>
        {view.seminar.days.map((day) => (
          <li key={day.id}>
            <a href={href(day.date)} aria-current={day.id === view.day?.id ? 'page' : undefined}>
              {sayDate(day.date, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
