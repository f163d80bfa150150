import { saySlot } from '#app/domains/orchestra/audition/say-audition.ts'
import type { BookableChild, BookingView } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** A child that has a time: what was booked, and how to change it or give it up. */
export function BookedChild({
  child,
  view: { round, singles, can },
  reply,
}: {
  child: BookableChild
  view: BookingView
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const { auditionId, name, instrument, slot, pieces, withAccompanist } = child
  if (auditionId === null) return null
  const own = reply?.values.auditionId === auditionId ? reply : undefined
  const form = formOf(own, { pieces, withAccompanist }, 'move')
  const box = (field: string) => `${field}-${auditionId}`
  return (
    <section className="panel stack" aria-labelledby={box('hvem')}>
      <h2 id={box('hvem')}>
        {name}
        <span className="soft">, {t(groupWords(instrument))}</span>
      </h2>
      <Facts
        facts={[
          { term: t(words.when), detail: slot && <strong>{saySlot(slot, round.slotMinutes, locale)}</strong> },
          { term: t(words.pieces), detail: pieces },
          { term: t(words.wantsAccompanist), detail: withAccompanist ? '✓' : '' },
        ]}
      />
      {can.book && (
        <Disclosure summary={t(words.change)} open={own !== undefined}>
          <form method="post" className="stack" noValidate>
            <input type="hidden" name="intent" value="move" />
            <input type="hidden" name="auditionId" value={auditionId} />
            <SelectField
              label={t(words.newTime)}
              id={box('slotId')}
              ask={t(words.keepTime)}
              choices={singles.map(({ ids, slots: [first] }) => ({
                value: ids,
                label: first ? saySlot(first, round.slotMinutes, locale) : '',
              }))}
              {...form.field('slotId')}
            />
            <TextField
              label={t(words.pieces)}
              help={t(words.piecesHelp)}
              id={box('pieces')}
              autoComplete="off"
              {...form.field('pieces')}
            />
            {round.accompanist && (
              <CheckboxField
                label={t(words.wantsAccompanist)}
                id={box('withAccompanist')}
                {...form.box('withAccompanist')}
              />
            )}
            <div>
              <Button variant="secondary">{t(words.saveChange)}</Button>
            </div>
          </form>
          <form method="post" className="stack stack--tight">
            <input type="hidden" name="intent" value="withdraw" />
            <input type="hidden" name="auditionId" value={auditionId} />
            <p className="small soft">{t(words.withdrawHelp)}</p>
            <div>
              <Button variant="danger" aria-label={t(words.withdrawOf, { name })}>
                {t(words.withdraw)}
              </Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
