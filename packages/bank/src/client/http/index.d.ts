export { httpBank, type HttpBankOptions } from './http-bank.ts';
