import { z } from 'zod'
import type { Reader } from '../../../src/domain/entities'
import { invalid } from '../../../src/domain/kit/command'
import type { Dokumen } from '../../../src/domain/kit/document'
import { refuse } from '../../../src/domain/kit/result'
import { semuaGambarBerlaku } from '../../../src/domain/naskah/gambar/gambar'
import { mapGambar } from '../../../src/domain/naskah/gambar/map-gambar'
import { need } from '../refused'

/** A paper as it is kept: its words as they are now, its pictures by the id of the very ones in force now. */
export function freeze(dokumen: Dokumen, read: Reader): string {
  const berlaku = semuaGambarBerlaku(read.list('gambar'))
  const idOf = (kunci: string): string => {
    const gambar = berlaku.find((g) => g.kunci === kunci)
    return gambar ? `gambar:${gambar.id}` : ''
  }
  return JSON.stringify(mapGambar(dokumen, idOf))
}

/** The paper a snapshot is of; its pictures still stand by their ids. */
export function thaw(isi: string): Dokumen {
  const parsed = Terbaca.safeParse(parseJson(isi))
  return parsed.success ? parsed.data : need(refuse(invalid('Isi naskah ini tidak dapat dibaca; periksa keutuhan data.')))
}

/** Written only by `freeze`: what is checked is that it is whole, not each word of it. */
const Terbaca = z.custom<Dokumen>(
  (isi) => z.looseObject({ judul: z.string(), tata: z.object({}), bagian: z.array(z.object({})) }).safeParse(isi).success
)

function parseJson(isi: string): unknown {
  try {
    return JSON.parse(isi)
  } catch {
    return null
  }
}
