import { rmSync } from 'node:fs'
import { adminAktif } from '../../db/admin-aktif'
import { FileProblem } from '../host'
import type { BerkasKunci } from './berkas-kunci'

type Berkas = { readonly berkas: string; readonly kunci: string | null; readonly binding: string | undefined }

/** Where passwords were in use they stay so: throws, and removes what was salvaged, when no admin with a password is left in it. */
export function needAdminSelamat({ berkas, kunci, binding }: Berkas, berkasKunci: BerkasKunci | null): void {
  const bersandi = (berkasKunci?.slot ?? []).flatMap(({ penggunaId }) => (penggunaId === null ? [] : [String(penggunaId)]))
  if (bersandi.length === 0 || adminAktif(berkas, kunci, binding).some((id) => bersandi.includes(id))) return
  rmSync(berkas, { force: true })
  throw new FileProblem(
    'Daftar pengguna di berkas yang rusak ini tidak terbaca lagi, sehingga tidak ada yang dapat masuk. Pulihkan data dari cadangan.'
  )
}
