import { applyPolaAbk } from './abk/commands/apply-pola-abk'
import { configureAbk } from './abk/commands/configure-abk'
import { copyAbk } from './abk/commands/copy-abk'
import { copyInformasi } from './abk/commands/copy-informasi'
import { importAbk } from './abk/commands/import-abk'
import { removeAbk } from './abk/commands/remove-abk'
import { removePolaAbk } from './abk/commands/remove-pola-abk'
import { saveAbk } from './abk/commands/save-abk'
import { saveInformasi } from './abk/commands/save-informasi'
import { savePolaAbk } from './abk/commands/save-pola-abk'
import { setNormaAbk } from './abk/commands/set-norma-abk'
import { removeAcuan } from './acuan/commands/remove-acuan'
import { setGajiPokok } from './acuan/commands/set-gaji-pokok'
import { setAcuan } from './acuan/commands/set-acuan'
import { activatePengguna } from './akses/commands/activate-pengguna'
import { createAdmin } from './akses/commands/create-admin'
import { createPengguna } from './akses/commands/create-pengguna'
import { deactivatePengguna } from './akses/commands/deactivate-pengguna'
import { recordAkses } from './akses/commands/record-akses'
import { updatePengguna } from './akses/commands/update-pengguna'
import { loadContoh } from './contoh/commands/load-contoh'
import { setFormasi } from './formasi/commands/set-formasi'
import { commitImpor } from './impor/commands/commit-impor'
import { savePemetaan } from './impor/commands/save-pemetaan'
import { setKetentuan } from './ketentuan/commands/set-ketentuan'
import { resetKetentuan } from './ketentuan/commands/reset-ketentuan'
import { deleteLaporanSendiri } from './laporan/commands/delete-laporan-sendiri'
import { recordLaporan } from './laporan/commands/record-laporan'
import { renameLaporanSendiri } from './laporan/commands/rename-laporan-sendiri'
import { saveLaporanSendiri } from './laporan/commands/save-laporan-sendiri'
import { addSkenario } from './mutasi/commands/add-skenario'
import { advanceRencana } from './mutasi/commands/advance-rencana'
import { applyRencana } from './mutasi/commands/apply-rencana'
import { archiveRencana } from './mutasi/commands/archive-rencana'
import { chooseSkenario } from './mutasi/commands/choose-skenario'
import { copyRencana } from './mutasi/commands/copy-rencana'
import { removeIzin } from './mutasi/commands/remove-izin'
import { setIzin } from './mutasi/commands/set-izin'
import { setTindakLanjut } from './mutasi/commands/set-tindak-lanjut'
import { actLangkah } from './mutasi/commands/act-langkah'
import { annotateLangkah } from './mutasi/commands/annotate-langkah'
import { clearSikap } from './mutasi/commands/clear-sikap'
import { decideRapat } from './mutasi/commands/decide-rapat'
import { createRencana } from './mutasi/commands/create-rencana'
import { deleteRencana } from './mutasi/commands/delete-rencana'
import { overrideTemuan } from './mutasi/commands/override-temuan'
import { placeLangkah } from './mutasi/commands/place-langkah'
import { placeManyLangkah } from './mutasi/commands/place-many-langkah'
import { receiveRencana } from './mutasi/commands/receive-rencana'
import { recordBagikan } from './mutasi/commands/record-bagikan'
import { releaseLangkah } from './mutasi/commands/release-langkah'
import { removeLangkah } from './mutasi/commands/remove-langkah'
import { reorderLangkah } from './mutasi/commands/reorder-langkah'
import { restoreTemuan } from './mutasi/commands/restore-temuan'
import { retimeLangkah } from './mutasi/commands/retime-langkah'
import { setSikap } from './mutasi/commands/set-sikap'
import { swapLangkah } from './mutasi/commands/swap-langkah'
import { updateRencana } from './mutasi/commands/update-rencana'
import { writeLangkah } from './mutasi/commands/write-langkah'
import { importPola } from './naskah/commands/import-pola'
import { issueNaskah } from './naskah/commands/issue-naskah'
import { removeGambar } from './naskah/commands/remove-gambar'
import { reserveNomor } from './naskah/commands/reserve-nomor'
import { restorePola } from './naskah/commands/restore-pola'
import { saveBuku } from './naskah/commands/save-buku'
import { saveGambar } from './naskah/commands/save-gambar'
import { saveIsian } from './naskah/commands/save-isian'
import { savePola } from './naskah/commands/save-pola'
import { voidNaskah } from './naskah/commands/void-naskah'
import { saveTemplat } from './naskah/commands/save-templat'
import { useTemplat } from './naskah/commands/use-templat'
import { removeTemplat } from './naskah/commands/remove-templat'
import { voidNomor } from './naskah/commands/void-nomor'
import { saveKataLembar } from './transparansi/commands/save-kata-lembar'
import { bulkUpdateJabatan } from './organisasi/commands/bulk-update-jabatan'
import { createJabatan } from './organisasi/commands/create-jabatan'
import { createUnor } from './organisasi/commands/create-unor'
import { duplicateUnor } from './organisasi/commands/duplicate-unor'
import { endJabatan } from './organisasi/commands/end-jabatan'
import { endUnor } from './organisasi/commands/end-unor'
import { mergeUnor } from './organisasi/commands/merge-unor'
import { moveJabatan } from './organisasi/commands/move-jabatan'
import { moveUnor } from './organisasi/commands/move-unor'
import { reorderUnor } from './organisasi/commands/reorder-unor'
import { splitUnor } from './organisasi/commands/split-unor'
import { updateJabatan } from './organisasi/commands/update-jabatan'
import { updateUnor } from './organisasi/commands/update-unor'
import { createPegawai } from './pegawai/commands/create-pegawai'
import { bulkUpdatePegawai } from './pegawai/commands/bulk-update-pegawai'
import { endPegawai } from './pegawai/commands/end-pegawai'
import { revealPegawai } from './pegawai/commands/reveal-pegawai'
import { openPenempatan } from './pegawai/commands/open-penempatan'
import { correctPenempatan } from './pegawai/commands/correct-penempatan'
import { closePenempatan } from './pegawai/commands/close-penempatan'
import { savePelatihan } from './pegawai/commands/save-pelatihan'
import { removePelatihan } from './pegawai/commands/remove-pelatihan'
import { saveKgb } from './pegawai/commands/save-kgb'
import { removeKgb } from './pegawai/commands/remove-kgb'
import { saveKontrak } from './pegawai/commands/save-kontrak'
import { removeKontrak } from './pegawai/commands/remove-kontrak'
import { savePenghargaan } from './pegawai/commands/save-penghargaan'
import { removePenghargaan } from './pegawai/commands/remove-penghargaan'
import { saveAsesmen } from './pegawai/commands/save-asesmen'
import { removeAsesmen } from './pegawai/commands/remove-asesmen'
import { saveCatatan } from './pegawai/commands/save-catatan'
import { removeCatatan } from './pegawai/commands/remove-catatan'
import { saveHukdis } from './pegawai/commands/save-hukdis'
import { removeHukdis } from './pegawai/commands/remove-hukdis'
import { saveHubungan } from './pegawai/commands/save-hubungan'
import { removeHubungan } from './pegawai/commands/remove-hubungan'
import { revealBerkas } from './pegawai/commands/reveal-berkas'
import { saveMasaLarangan } from './mutasi/commands/save-masa-larangan'
import { removeMasaLarangan } from './mutasi/commands/remove-masa-larangan'
import { setPredikat } from './kinerja/commands/set-predikat'
import { removePredikat } from './kinerja/commands/remove-predikat'
import { acceptUsulan } from './rancangan/commands/accept-usulan'
import { addUsulan } from './rancangan/commands/add-usulan'
import { applyRancangan } from './rancangan/commands/apply-rancangan'
import { createRancangan } from './rancangan/commands/create-rancangan'
import { deleteRancangan } from './rancangan/commands/delete-rancangan'
import { removeUsulan } from './rancangan/commands/remove-usulan'
import { reorderUsulan } from './rancangan/commands/reorder-usulan'
import { setStatusRancangan } from './rancangan/commands/set-status-rancangan'
import { updateRancangan } from './rancangan/commands/update-rancangan'
import { saveSaringan } from './simpanan/commands/save-saringan'
import { renameSaringan } from './simpanan/commands/rename-saringan'
import { recordEksporRiwayat } from './riwayat/commands/record-ekspor-riwayat'
import { revealRiwayat } from './riwayat/commands/reveal-riwayat'
import { deleteSaringan } from './simpanan/commands/delete-saringan'
import { updatePegawai } from './pegawai/commands/update-pegawai'
import { erasePegawai } from './subjek-data/commands/erase-pegawai'
import { proposeMusnah } from './subjek-data/commands/propose-musnah'
import { recordLaporanSubjek } from './subjek-data/commands/record-laporan-subjek'
import { withdrawMusnah } from './subjek-data/commands/withdraw-musnah'

/** What the rules of a plan are. */
export { mutasiRules, rencanaRules, semuaAturan } from './mutasi/mutasi-rules'

/** What the app can do, check and print. Adding one is a new file and one line here. */
export const commands = [
  loadContoh,
  commitImpor,
  savePemetaan,
  createRencana,
  updateRencana,
  deleteRencana,
  copyRencana,
  receiveRencana,
  recordBagikan,
  addSkenario,
  chooseSkenario,
  archiveRencana,
  advanceRencana,
  applyRencana,
  setIzin,
  removeIzin,
  setTindakLanjut,
  placeLangkah,
  placeManyLangkah,
  writeLangkah,
  swapLangkah,
  releaseLangkah,
  actLangkah,
  removeLangkah,
  retimeLangkah,
  reorderLangkah,
  annotateLangkah,
  setSikap,
  clearSikap,
  overrideTemuan,
  restoreTemuan,
  decideRapat,
  setKetentuan,
  resetKetentuan,
  recordLaporan,
  saveLaporanSendiri,
  renameLaporanSendiri,
  deleteLaporanSendiri,
  saveMasaLarangan,
  removeMasaLarangan,
  saveIsian,
  issueNaskah,
  voidNaskah,
  saveBuku,
  reserveNomor,
  voidNomor,
  saveKataLembar,
  saveTemplat,
  useTemplat,
  removeTemplat,
  savePola,
  restorePola,
  importPola,
  saveGambar,
  removeGambar,
  createJabatan,
  updateJabatan,
  bulkUpdateJabatan,
  moveJabatan,
  endJabatan,
  createUnor,
  updateUnor,
  moveUnor,
  reorderUnor,
  duplicateUnor,
  endUnor,
  mergeUnor,
  splitUnor,
  setAcuan,
  removeAcuan,
  setGajiPokok,
  createPegawai,
  updatePegawai,
  bulkUpdatePegawai,
  endPegawai,
  revealPegawai,
  openPenempatan,
  correctPenempatan,
  closePenempatan,
  savePelatihan,
  removePelatihan,
  saveKgb,
  removeKgb,
  saveKontrak,
  removeKontrak,
  savePenghargaan,
  removePenghargaan,
  saveAsesmen,
  removeAsesmen,
  saveCatatan,
  removeCatatan,
  saveHukdis,
  removeHukdis,
  saveHubungan,
  removeHubungan,
  revealBerkas,
  setPredikat,
  removePredikat,
  saveSaringan,
  renameSaringan,
  deleteSaringan,
  createRancangan,
  updateRancangan,
  deleteRancangan,
  setStatusRancangan,
  applyRancangan,
  addUsulan,
  removeUsulan,
  acceptUsulan,
  reorderUsulan,
  saveAbk,
  importAbk,
  removeAbk,
  copyAbk,
  setNormaAbk,
  configureAbk,
  applyPolaAbk,
  savePolaAbk,
  removePolaAbk,
  saveInformasi,
  copyInformasi,
  setFormasi,
  revealRiwayat,
  recordEksporRiwayat,
  recordAkses,
  createAdmin,
  createPengguna,
  updatePengguna,
  deactivatePengguna,
  activatePengguna,
  proposeMusnah,
  withdrawMusnah,
  erasePegawai,
  recordLaporanSubjek
] as const

/** What can be printed. */
export { semuaNaskah } from './naskah/semua-naskah'
export { semuaLaporan } from './laporan/semua-laporan'
export { semuaPengingat } from './pengingat/semua-pengingat'

type AnyCommand = (typeof commands)[number]
export type CommandName = AnyCommand['name']
export type CommandInput<N extends CommandName> = Parameters<Extract<AnyCommand, { name: N }>['decide']>[1]
