import type { AnnouncementView } from '#app/domains/art-round/selection/announcement-views.ts'
import { announcing } from '#app/i18n/announcing.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** Step one: the letters, with how many of each, and what they say of the whole. */
export function PrepareStep({ view }: { view: AnnouncementView }) {
  const t = useWords()
  const locale = useLocale()
  const { counts, preparation, prepared, confirmBy, call } = view
  return (
    <section className="panel stack" aria-labelledby="klargjor">
      <p className="kicker">{t(announcing.step, { step: 1, of: 2 })}</p>
      <h2 id="klargjor">{t(announcing.prepareTitle)}</h2>
      <p className="lede">
        {t(announcing.counts, counts)}; {t(announcing.letterCounts, counts)}.
      </p>
      <ul className="needles stack stack--tight">
        <li>{t(announcing.tells, { tells: call.lettersTell })}</li>
        <li>
          {confirmBy ? t(announcing.confirmBy, { date: sayFullDate(confirmBy, locale) }) : t(announcing.noConfirmBy)}
        </li>
      </ul>
      {preparation === 'stale' && (
        <Notice tone="warning" title={t(announcing.stale)}>
          <p>{t(announcing.staleHelp)}</p>
        </Notice>
      )}
      {preparation === 'ready' && prepared && (
        <Notice
          tone="success"
          title={t(announcing.preparedAt, { when: sayInstant(prepared.at, locale), by: prepared.by })}
        />
      )}
      <p className="measure">{t(announcing.prepareHelp)}</p>
      <form method="post">
        <Button name="intent" value="prepare" variant={preparation === 'ready' ? 'quiet' : 'primary'}>
          {t(preparation === 'none' ? announcing.prepare : announcing.prepareAnew)}
        </Button>
      </form>
    </section>
  )
}

/** Step two: asks once, for the number of letters. */
export function AnnounceStep({ view, reply }: { view: AnnouncementView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'announce')
  const { letters, withoutAddress } = view.counts
  return (
    <section className="panel stack" aria-labelledby="kunngjor">
      <p className="kicker">{t(announcing.step, { step: 2, of: 2 })}</p>
      <h2 id="kunngjor">{t(announcing.announceTitle)}</h2>
      <p className="measure">{t(announcing.announceSays, { told: letters + withoutAddress, letters })}</p>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="announce" />
        <input type="hidden" name="seen" value={view.prepared?.sign ?? ''} />
        <NumberField label={t(announcing.typeCount, { letters })} {...form.field('count')} />
        <div>
          <Button>{t(announcing.announceNow)}</Button>
        </div>
      </form>
    </section>
  )
}
