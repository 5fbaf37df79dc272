import { and, asc, eq, inArray } from 'drizzle-orm'
import { NaskahRingkas } from '../../../src/domain/naskah/naskah'
import type { BukuNomorId } from '../../../src/domain/naskah/nomor/buku-nomor'
import type { NaskahBernomor } from '../../../src/domain/naskah/nomor/laporan-nomor'
import type { Db } from '../open'
import { naskah, nomor } from '../schema/index'

const Bernomor = NaskahRingkas.pick({ id: true, judul: true, jenis: true, nomorId: true, dibatalkanPada: true })

/** The papers under the numbers of a book in a year, without their text. */
export const readBernomor = ({ orm }: Db, bukuId: BukuNomorId, tahun: number): readonly NaskahBernomor[] =>
  orm
    .select({ id: naskah.id, judul: naskah.judul, jenis: naskah.jenis, nomorId: naskah.nomorId, dibatalkanPada: naskah.dibatalkanPada })
    .from(naskah)
    .where(
      inArray(
        naskah.nomorId,
        orm
          .select({ id: nomor.id })
          .from(nomor)
          .where(and(eq(nomor.bukuId, bukuId), eq(nomor.tahun, tahun)))
      )
    )
    .orderBy(asc(naskah.dibuatPada), asc(naskah.id))
    .all()
    .map((row) => Bernomor.parse(row))
