export { warnaUnor } from '../../../domain/organisasi/kelompok-unor'
