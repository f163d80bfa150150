import type { DuelLeadView } from '#app/domains/art-round/meeting/views.ts'
import { duels } from '#app/i18n/duels.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** Opening and closing the duels of the contested zone, and how far each juror has come. */
export function DuelLead({ view, reply, action }: { view: DuelLeadView; reply?: Reply; action?: string }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, { perJuror: view.proposed }, 'open-duels')
  const { contested: count, places, open, closed } = view
  return (
    <section className="panel stack" aria-labelledby="duel-round">
      <h2 id="duel-round">{t(duels.duelRound)}</h2>
      <p className="measure">{t(duels.duelRoundHelp)}</p>
      {!open && <p>{places === null ? t(duels.contestedNow, { count }) : t(duels.contestedFor, { count, places })}</p>}
      {closed && (
        <p className="small soft">
          {t(duels.lastDuels, { when: sayInstant(closed.closedAt, locale), count: closed.duels })}
        </p>
      )}
      {open && (
        <>
          <p className="small soft">{t(duels.duelsOpenedAt, { when: sayInstant(open.openedAt, locale) })}</p>
          <ul className="plain-list duel-progress">
            {open.jurors.map(({ name, answered, asked }) => (
              <li key={name}>
                <ProgressBar
                  label={name}
                  value={answered}
                  most={asked}
                  text={t(duels.answeredOf, { answered, asked })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {view.can.open && (
        <form method="post" action={action} className="form">
          <input type="hidden" name="intent" value="open-duels" />
          <NumberField
            label={t(duels.perJuror)}
            help={t(duels.perJurorHelp, { count: view.proposed })}
            {...form.field('perJuror')}
          />
          <Button variant="secondary">{t(duels.openDuels)}</Button>
        </form>
      )}
      {open && view.can.close && (
        <form method="post" action={action} className="form">
          <input type="hidden" name="intent" value="close-duels" />
          <input type="hidden" name="id" value={open.id} />
          <p className="small">{t(duels.closeDuelsHelp)}</p>
          <Button variant="secondary">{t(duels.closeDuels)}</Button>
        </form>
      )}
    </section>
  )
}
