package wenheng.provenance;

/** 公式：一个数怎样由输入得来，用中文写给核数的人看。 {@link #GIVEN} means the value was taken as it stands in its cell. */
public record Formula(String text) {

    /** 填报值：照录单元格。 */
    public static final Formula GIVEN = new Formula("填报值");

    /** 导入值：照录别处算好的结果，本程序没有重新计算。 */
    public static final Formula IMPORTED = new Formula("导入值");

    /** 规定值：办法里写明的数，没有单元格。 */
    public static final Formula LAID_DOWN = new Formula("规定值");

    /** 模板中写明：写模板的人给的数，没有单元格。 */
    public static final Formula WRITTEN = new Formula("模板中写明");

    /** 计数：程序数出的个数。 */
    public static final Formula COUNTED = new Formula("计数");
}
