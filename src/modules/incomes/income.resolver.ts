// Mutations of quarterly incomes (收入监测).
import { mutationsOf } from '../../graph/mutations.ts';
import * as incomes from './income.actions.ts';
import * as inputs from './income.inputs.ts';

export const IncomeMutations = mutationsOf('IncomeMutations', [
  { act: incomes.collectIncome, input: inputs.CollectIncomeInput, zh: '采集收入', en: 'collect an income' },
  { act: incomes.correctIncome, input: inputs.CorrectIncomeInput, zh: '更正收入', en: 'correct an income' },
  { act: incomes.checkIncome, input: inputs.IncomeInput, zh: '核对收入', en: 'check an income' },
  { act: incomes.confirmIncome, input: inputs.IncomeInput, zh: '农户认账', en: 'acknowledge the own income' },
]);
