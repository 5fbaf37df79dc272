import { z } from 'zod'

export const TemplatWordId = z.string().min(1).brand<'TemplatWordId'>()
export type TemplatWordId = z.infer<typeof TemplatWordId>

/** Templat Word: the office's own .docx with merge fields, used for the Word form of a kind of paper while it is in use. */
export const TemplatWord = z.object({
  id: TemplatWordId,
  jenis: z.string().min(1),
  nama: z.string().min(1).max(200),
  /** The file, base64, at most five megabytes. */
  data: z.string().max(7_000_000),
  isDipakai: z.boolean(),
  dibuatPada: z.string()
})
export type TemplatWord = z.infer<typeof TemplatWord>
