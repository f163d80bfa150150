import type { PlacedWork } from '#app/domains/art-round/application/library-views.ts'
import { takeDown } from '#app/domains/art-round/portfolio/portfolio.ts'
import { applicationFields as fields } from '#app/i18n/application-fields.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What is told of a work, its pictures, and the text of each. */
export function WorkForm({ work, form, most }: { work: PlacedWork; form: FormState; most: number }) {
  const t = useWords()
  return (
    <form method="post" className="split" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={work.version} />
      {/* What the Enter key presses: the first button of a form. */}
      <button type="submit" className="only-heard" tabIndex={-1} aria-hidden="true" />
      <section className="stack" aria-labelledby="bilder">
        <h2 id="bilder">{t(fields.pictures)}</h2>
        {work.shown.length === 0 && <p>{t(portfolio.noPicture)}</p>}
        {work.shown.map((picture, index) => (
          <div key={picture.id} className="stack">
            <div className="kept__plate">
              <Art
                picture={picture}
                alt={picture.alt || t(portfolio.pictureOf, { title: work.title })}
                sizes="(min-width: 60rem) 40rem, 90vw"
                eager={index === 0}
              />
            </div>
            <TextField label={t(portfolio.altOf, { number: index + 1 })} {...form.field(`alt.${picture.id}`)} />
            <div>
              <Button variant="quiet" small name="press" value={takeDown(picture.id)}>
                {t(portfolio.takeDown, { number: index + 1 })}
              </Button>
            </div>
          </div>
        ))}
        {work.shown.length < most && (
          <div className="stack stack--tight">
            <div>
              <Button variant="secondary" name="press" value="picture">
                {t(portfolio.addPicture)}
              </Button>
            </div>
            <p className="small soft">{t(portfolio.picturesHelp, { most })}</p>
          </div>
        )}
      </section>
      <section className="form" aria-labelledby="om-verket">
        <h2 id="om-verket">{t(portfolio.aboutWork)}</h2>
        <TextField label={t(fields.workTitle)} {...form.field('title')} />
        <NumberField label={t(fields.workYear)} {...form.field('year')} />
        <TextField label={t(fields.technique)} help={t(fields.techniqueHelp)} {...form.field('technique')} />
        <fieldset className="apply-sizes">
          <legend className="field__label">{t(fields.size)}</legend>
          <div className="apply-row">
            <NumberField decimals label={t(fields.height)} unit="cm" {...form.field('heightMm')} />
            <NumberField decimals label={t(fields.width)} unit="cm" {...form.field('widthMm')} />
            <NumberField decimals label={t(fields.depth)} unit="cm" {...form.field('depthMm')} />
          </div>
          <p className="field__help">{t(fields.depthHelp)}</p>
        </fieldset>
        <NumberField label={t(fields.price)} help={t(fields.priceHelp)} unit="kr" {...form.field('priceOre')} />
        <TextField
          label={t(fields.editionNo)}
          help={t(fields.editionNoHelp)}
          width="short"
          {...form.field('editionNo')}
        />
        <RadioGroup
          label={t(fields.space)}
          inline
          choices={[
            { value: 'wall', label: t(fields.wall) },
            { value: 'floor', label: t(fields.floor) },
          ]}
          {...form.field('space')}
        />
        <div>
          <Button>{t(portfolio.saveWork)}</Button>
        </div>
      </section>
    </form>
  )
}
