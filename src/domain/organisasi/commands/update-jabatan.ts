import { z } from 'zod'
import { aturanAbkKini } from '../../ketentuan/setelan'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { medanBerubah } from '../../kit/suntingan'
import { blokOf } from '../catatan-isian'
import { isAdaPada } from '../unor'
import { IsianJabatan } from '../isian-jabatan'
import { isStruktural, JabatanId } from '../jabatan'
import { isianDenganAbk, tolakKebutuhan } from '../kebutuhan-abk'
import { gatherSusunan, terbuka } from '../susunan-unor'
import { examineJabatan } from '../validasi-jabatan'

/** Changes what a post is, or the unor it stands in; its holders and history stay with it. */
export const updateJabatan = defineCommand({
  name: 'jabatan.update',
  hak: 'DATA',
  input: z.object({ id: JabatanId, isian: IsianJabatan }),
  gather: (read, { id, isian: { unorId } }, { today }) => {
    const jabatan = read.get('jabatan', id)
    if (!jabatan) return refuse(notFound('Jabatan'))
    const unor = unorId === jabatan.unorId ? ok(null) : terbuka(gatherSusunan(read), unorId, today)
    if (!unor.ok) return unor
    return ok({
      jabatan,
      aturan: aturanAbkKini(read.list('ketentuan')),
      lain: read.list('jabatan').filter((j) => j.unorId === unorId && j.id !== id && isAdaPada(j, today))
    })
  },
  decide: ({ jabatan, lain, aturan }, { isian }) => {
    const isTetap = isStruktural(jabatan) === isStruktural(isian)
    const blok = blokOf(examineJabatan(isian, lain)) ?? (isTetap ? tolakKebutuhan(jabatan, isian.kebutuhan, aturan) : null)
    if (blok) return refuse(invalid(blok))
    if (medanBerubah(jabatan, isian).length === 0) return refuse(invalid('Tidak ada yang berubah.'))
    return ok([updated('jabatan', jabatan, isianDenganAbk(jabatan, isian, aturan))])
  },
  label: ({ jabatan }) => `Ubah jabatan ${jabatan.nama}`
})
