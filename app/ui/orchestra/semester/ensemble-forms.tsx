import type { CSSProperties } from 'react'
import { FAMILIES, familyOf, groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import type { EnsembleView } from '#app/domains/orchestra/semester/views.ts'
import { orchestraSemester as words } from '#app/i18n/orchestra-semester.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

const KIND = { youth: words.kindYouth, junior: words.kindJunior, everyone: words.kindEveryone } as const

/** One orchestra of the semester: its name, ages and places, and what it wants of each instrument. */
export function EnsembleForm({
  ensemble,
  version,
  reply,
}: {
  ensemble: EnsembleView
  version: number
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const { id, kind, needs, members, removable } = ensemble
  const mine = reply?.values.ensembleId === id ? reply : undefined
  const defaults = {
    ...{ nameNb: ensemble.nameNb, nameEn: ensemble.nameEn, ageFrom: ensemble.ageFrom, ageTo: ensemble.ageTo },
    ...{ places: ensemble.places, auditions: ensemble.auditions },
    ...Object.fromEntries(Object.entries(needs).map(([code, count]) => [`need-${code}`, count])),
  }
  const form = formOf(mine, defaults, 'ensemble')
  // Two orchestras have the same fields on one page.
  const field = (name: string) => ({ ...form.field(name), id: `${kind}-${name}` })
  const wanted = Object.values(needs).reduce((sum, count) => sum + count, 0)
  return (
    <section className="panel stack" aria-labelledby={`orkester-${kind}`}>
      <header className="cluster cluster--apart cluster--baseline">
        <h2 id={`orkester-${kind}`}>{sayEnsemble(ensemble, locale)}</h2>
        <p className="soft">
          {t(KIND[kind])}, {t(words.ages, { from: ensemble.ageFrom, to: ensemble.ageTo })} ·{' '}
          {t(words.members, { count: members })}
        </p>
      </header>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="ensemble" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="ensembleId" value={id} />
        <div className="grid" style={{ '--least': '16rem' } as CSSProperties}>
          <TextField label={t(words.nameNb)} {...field('nameNb')} />
          <TextField label={t(words.nameEn)} {...field('nameEn')} />
        </div>
        <div className="grid" style={{ '--least': '10rem' } as CSSProperties}>
          <NumberField label={t(words.ageFrom)} {...field('ageFrom')} />
          <NumberField label={t(words.ageTo)} {...field('ageTo')} />
          <NumberField label={t(words.places)} help={t(words.placesHelp)} {...field('places')} />
        </div>
        <CheckboxField label={t(words.auditions)} {...form.box('auditions')} id={`${kind}-auditions`} />
        <Disclosure summary={`${t(words.needs)}${wanted > 0 ? ` (${wanted})` : ''}`} open={wanted > 0}>
          <div className="stack">
            <p className="measure soft small">{t(words.needsHelp)}</p>
            {FAMILIES.map((family) => (
              <fieldset key={family} className="needs">
                <legend>{t(groupWords(family))}</legend>
                <div className="needs__grid">
                  {INSTRUMENTS.filter((code) => familyOf(code) === family).map((code) => (
                    <NumberField key={code} label={t(groupWords(code))} {...field(`need-${code}`)} />
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </Disclosure>
        <div>
          <Button>{t(words.save)}</Button>
        </div>
      </form>
      {removable && (
        <form method="post">
          <input type="hidden" name="intent" value="remove-ensemble" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="ensembleId" value={id} />
          <Button variant="quiet" small>
            {t(words.removeEnsemble)}
          </Button>
        </form>
      )}
    </section>
  )
}

export function AddEnsemble({ kinds, version }: { kinds: readonly (keyof typeof KIND)[]; version: number }) {
  const t = useWords()
  const [first] = kinds
  return (
    <form method="post" className="panel stack">
      <input type="hidden" name="intent" value="add-ensemble" />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        label={t(words.addEnsemble)}
        name="kind"
        defaultValue={first}
        choices={kinds.map((kind) => ({ value: kind, label: t(KIND[kind]) }))}
      />
      <div>
        <Button variant="secondary">{t(words.add)}</Button>
      </div>
    </form>
  )
}
