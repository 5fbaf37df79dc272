import { beforeAll, expect, it } from 'vitest'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { strukturalKosong } from '../../src/domain/organisasi/jabatan-kosong'
import { BATAS_KOSONG } from '../../src/domain/usul-rotasi/permintaan'
import { testApp } from '../support/test-app'

const app = testApp()
beforeAll(async () => {
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})

it.each([false, true])('explore', async (berantai) => {
  await app.run('rencana.create', { nama: 'Usul', tmt: '2027-01-04', jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const rencana = (await app.ask('rencana.list', null)).find((r) => r.nama === 'Usul')!
  const snapshot = indexSnapshot(await app.ask('organisasi.snapshot', { tanggal: '2027-01-04' }))
  const kosong = strukturalKosong(snapshot, (id) => snapshot.byJabatan.get(id) ?? [])
  for (const [i, batas] of [BATAS_KOSONG, { ...BATAS_KOSONG, pindah: 8, promosi: 3, persenUnit: 50 }].entries()) {
  const t = performance.now()
  const hasil = await app.ask('rotasi.usulkan', {
    rencanaId: rencana.id,
    jabatan: kosong.map((j) => j.id),
    wajibPindah: [],
    kolam: { unor: null, jenis: ['ADMINISTRATOR', 'PENGAWAS', 'JF'], tanpaJabatan: true },
    berantai,
    batas
  })
  console.log(i, berantai, performance.now() - t, hasil.berhenti, hasil.ukuran, hasil.pembatas, hasil.tanpaCalon, hasil.melanggar)
  const nama = (id: string) => snapshot.jabatan.get(id as never)?.nama
  for (const u of hasil.usul) {
    console.log(u.beda, u.cara, u.selisih, 'naik', u.nilai - u.nilaiTetap, 'cocok', u.kecocokan, 'langkah', u.langkah.length, 'terbuka', u.terbuka.map((t) => nama(t.jabatanId)), 'baru', u.lowonganBaru.map(nama), u.biayaBatas, JSON.stringify(u.jumlah), u.putaran)
    if (i === 0) for (const l of u.langkah) console.log('   ', snapshot.pegawai.get(l.pegawaiId)?.nama, '->', nama(l.jabatanId), l.nilai, l.calon, l.berikut?.sebab)
  }
  }
  expect(1).toBe(1)
})
