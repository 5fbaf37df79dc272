import { z } from 'zod'

/** A text that may be left empty: nothing typed is nothing known. */
export const TeksOpsional = z
  .string()
  .trim()
  .nullable()
  .transform((teks) => teks || null)
