import { groupWords, SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { partnerTotal } from '#app/domains/orchestra/seminar/partner.ts'
import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** With whom the seminar is held, and how many players they come with. */
export function PartnerForm({ view, reply }: { view: SeminarView; reply: Reply | undefined }) {
  const t = useWords()
  const { seminar, partner: players, can } = view
  if (!can.edit || seminar.cancelledAt) {
    if (!seminar.partner) return null
    return (
      <section className="panel stack" aria-labelledby="partner">
        <h2 id="partner">{t(words.partnerTitle)}</h2>
        <p>{seminar.partner}</p>
        <p>{t(words.partnerSum, { count: partnerTotal(players) })}</p>
      </section>
    )
  }
  const form = formOf(
    reply,
    {
      partner: seminar.partner,
      ...Object.fromEntries(SECTIONS.map((section) => [`players.${section}`, players[section] ?? ''])),
    },
    'partner',
  )
  return (
    <section className="panel stack" id="partner-del" aria-labelledby="partner">
      <h2 id="partner">{t(words.partnerTitle)}</h2>
      {seminar.partner && <p>{t(words.partnerSum, { count: partnerTotal(players) })}</p>}
      <Disclosure summary={seminar.partner || t(words.add)} open={form.reply !== undefined}>
        <form method="post" className="stack" noValidate>
          <p className="measure">{t(words.partnerHelp)}</p>
          <input type="hidden" name="version" value={seminar.version} />
          <TextField label={t(words.partnerName)} {...form.field('partner')} />
          <fieldset className="stack stack--tight">
            <legend className="field__label">{t(words.partnerPlayers)}</legend>
            <div className="grid partner-players">
              {SECTIONS.map((section) => (
                <NumberField key={section} label={t(groupWords(section))} {...form.field(`players.${section}`)} />
              ))}
            </div>
          </fieldset>
          <div>
            <Button variant="secondary" small name="intent" value="partner">
              {t(words.save)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  )
}
