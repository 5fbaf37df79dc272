import { isStruktural } from '../../organisasi/jabatan'
import { periksaJabatan } from '../periksa'

/** A structural post held twice for good. */
export const strukturalDuaPemegang = periksaJabatan({
  id: 'O-01',
  judul: 'Jabatan struktural dengan dua pemegang',
  mengapa: 'Satu jabatan struktural diduduki satu orang. Dua pemegang berarti yang lama belum ditutup.',
  kelompok: 'ORGANISASI',
  kata: (jabatan, { snapshot }) => {
    const pemegang = (snapshot.byJabatan.get(jabatan.id) ?? []).filter((p) => p.jenis === 'DEFINITIF')
    if (!isStruktural(jabatan) || pemegang.length < 2) return null
    return `Dipegang ${pemegang.map((p) => snapshot.pegawai.get(p.pegawaiId)?.nama ?? 'orang yang tidak dikenal').join(' dan ')}.`
  }
})
