import { MOST_ALT, MOST_TEXT, MOST_TITLE } from '#app/domains/outreach/news/news.ts'
import type { OfficeNewsView } from '#app/domains/outreach/news/views.ts'
import { news as texts } from '#app/i18n/news.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** The words of a piece of news, in both languages. */
export function NewsForm({ view, reply }: { view: OfficeNewsView; reply: Reply | undefined }) {
  const t = useWords()
  const { titleNb, titleEn, textNb, textEn, pictureAlt } = view
  const form = formOf(reply, { titleNb, titleEn, textNb, textEn, pictureAlt }, 'save')
  const optional = t(texts.optional)
  const most = { most: MOST_TEXT }
  const length = { ...most, sayMost: t(texts.most, most), sayLeft: () => t(texts.most, most) }
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={view.version} />
      <TextField label={t(texts.titleNb)} lang="nb" maxLength={MOST_TITLE} {...form.field('titleNb')} />
      <TextArea
        label={t(texts.textNb)}
        help={t(texts.textHelp)}
        rows={12}
        length={length}
        lang="nb"
        {...form.field('textNb')}
      />
      <TextField
        label={t(texts.titleEn)}
        help={t(texts.englishHelp)}
        lang="en"
        maxLength={MOST_TITLE}
        optional={optional}
        {...form.field('titleEn')}
      />
      <TextArea
        label={t(texts.textEn)}
        rows={8}
        length={length}
        lang="en"
        optional={optional}
        {...form.field('textEn')}
      />
      {view.picture ? (
        <TextField
          label={t(texts.pictureAlt)}
          help={t(texts.pictureAltHelp)}
          lang="nb"
          maxLength={MOST_ALT}
          {...form.field('pictureAlt')}
        />
      ) : (
        <input type="hidden" name="pictureAlt" value="" />
      )}
      <div>
        <Button variant={view.can.publish ? 'secondary' : 'primary'}>{t(texts.save)}</Button>
      </div>
    </form>
  )
}

/** As the public reads it. */
export function NewsPreview({ view }: { view: OfficeNewsView }) {
  const t = useWords()
  if (view.preview.length === 0 && !view.picture) return null
  return (
    <section className="stack" aria-labelledby="slik-blir-det">
      <h2 id="slik-blir-det">{t(texts.preview)}</h2>
      <div className="sheet stack stack--loose measure" lang="nb">
        {view.picture && <Art picture={view.picture} alt={view.pictureAlt} sizes="(min-width: 44rem) 38rem, 90vw" />}
        <div className="prose">
          <ProseBlocks blocks={view.preview} headingLevel={3} />
        </div>
      </div>
    </section>
  )
}
