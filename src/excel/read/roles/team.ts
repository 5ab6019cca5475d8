import { region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** Who sells, each person once: for whom, where, since when and for what pay. */
export const team = {
  prefix: "Team",
  ends: "seller",
  speaks:
    /\b(?:team|teams|sales ?persons?|sales ?people|staff|employees?|sellers?|sales ?force|roster)\b|团队|人员|花名册|员工|业务员|销售员/,
  against: [
    /\b(?:stage|probability)\b|阶段|概率/,
    /\b(?:due|overdue|settled)\b|到期|逾期/,
    /\b(?:customers?|accounts?)\b|客户/,
  ],
  fields: {
    seller: {
      ...seller,
      needed: true,
      once: true,
      like: {
        ...seller.like,
        ...weigh({
          0.85: "name, full name, employee name, employee, 姓名, 员工, 员工姓名, 名字",
          0.6: "employee id, business entity id, staff id, sales person id, salesperson id, 工号, 员工编号, 员工号",
        }),
      },
    },
    manager: {
      as: "name",
      like: weigh({
        1: "manager, sales manager, line manager, reports to, supervisor, 经理, 主管, 上级, 直属上级, 销售经理, 直接上级",
        0.8: "team lead, team leader, leader, head, director, boss, 组长, 领导, 总监, 负责人",
      }),
      unlike: words("date,phone,email,日期,电话,邮箱"),
    },
    region: {
      ...region,
      like: {
        ...region.like,
        ...weigh({
          0.6: "territory id, region id, area code, office, team, department, 部门, 团队, 所属部门, 办公室, 小组",
        }),
      },
    },
    hired: {
      as: "date",
      like: weigh({
        1: "hired, hire date, hired on, date hired, joined, join date, 入职日期, 入职时间, 入职",
        0.8: "start date, employed since, onboarding date, onboarded, 到岗日期, 上岗日期, 入司日期, 到职日期",
      }),
      unlike: words("end,left,birth,leave,离职,出生,生日"),
    },
    pay: {
      as: "amount",
      like: weigh({
        1: "pay, salary, base salary, base pay, monthly salary, annual salary, 工资, 薪资, 底薪, 基本工资, 月薪, 年薪, 薪酬",
        0.8: "compensation, wage, wages, on target earnings, ote, 固定工资, 薪水, 人力成本",
        0.4: "bonus, 奖金",
      }),
      unlike: words("date,commission,grade,日期,提成"),
    },
    quota: {
      as: "amount",
      like: weigh({
        1: "quota, sales quota, target, sales target, annual quota, annual target, 指标, 销售指标, 目标, 销售目标, 任务, 销售任务, 年度目标",
        0.8: "goal, sales goal, quarterly quota, monthly target, 业绩目标, 任务额, 月度目标, 季度目标",
      }),
      unlike: words("date,%,rate,attainment,日期,率"),
    },
    left: {
      as: "date",
      like: weigh({
        1: "left, left on, leave date, termination date, end date, 离职日期, 离职时间, 离职",
        0.8: "last day, date left, resigned, resignation date, 离岗日期, 最后工作日",
      }),
      unlike: words("start,hire,入职"),
    },
    role: {
      as: "kind",
      like: weigh({
        1: "role, job title, position, title, 职位, 岗位, 职务",
        0.8: "grade, level, job, rank, 职级, 级别, 角色",
      }),
      unlike: words("id,date,code,日期,编号"),
    },
  },
  tells: ["manager", "hired", "pay", "quota", "role"],
} satisfies Role;
